import { buttonClass } from '../look';
import type { PrivacyAgreeButtonProps } from './types';

export function PrivacyAgreeButton({ children, disabled = false, onAgreed }: PrivacyAgreeButtonProps) {
  return (
    <button type="button" className={buttonClass('main', disabled)} disabled={disabled} onClick={onAgreed}>
      {children}
    </button>
  );
}
