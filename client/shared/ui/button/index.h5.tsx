import { buttonClass, type ButtonProps } from './types';
import './button.css';

/** A real button: Taro's H5 one can neither be focused nor pressed with a key. */
export function Button(props: ButtonProps) {
  return (
    <button
      type="button"
      className={buttonClass(props)}
      disabled={props.disabled}
      aria-pressed={props.chosen}
      onClick={props.onTap}
    >
      {props.children}
    </button>
  );
}
