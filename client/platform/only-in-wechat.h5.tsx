import { useId, type ReactNode } from 'react';
import { platformText } from './text';
import { buttonClass, type ButtonLook } from './look';
import './only-in-wechat.css';

/** What a browser shows in place of a button of WeChat's: dead, and why. */
export function OnlyInWechat({ look, children }: { look: ButtonLook; children: ReactNode }) {
  const id = useId();
  return (
    <div className="only-in-wechat">
      <button type="button" className={buttonClass(look, true)} disabled aria-describedby={id}>
        {children}
      </button>
      <p className="only-in-wechat__why" id={id}>
        {platformText.openInWechat}
      </p>
    </div>
  );
}
