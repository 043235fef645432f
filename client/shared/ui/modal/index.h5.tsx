import { useId, useRef } from 'react';
import type { ModalProps } from './types';
import { useTrappedFocus } from './use-trapped-focus';

export function Modal({ title, place, alert, closesBeside, corner, onLeave, children }: ModalProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useTrappedFocus(box, onLeave);
  return (
    <div className={`modal modal--${place}`}>
      <div className="modal__beside" onClick={closesBeside ? onLeave : undefined} />
      <div
        ref={box}
        className="modal__box"
        role={alert ? 'alertdialog' : 'dialog'}
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={alert ? `${id}-words` : undefined}
        tabIndex={-1}
      >
        <div className="modal__head">
          <h2 className="modal__title" id={`${id}-title`}>
            {title}
          </h2>
          {corner}
        </div>
        <div id={`${id}-words`}>{children}</div>
      </div>
    </div>
  );
}
