import { lengthLeft, wordsId, type FieldFrameProps } from './types';

export function FieldFrame({ inputId, label, hint, error, children, ...length }: FieldFrameProps) {
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={inputId}>
        {label}
      </label>
      {children}
      <div className="field__below">
        {/* Always there: a live region must exist before its words do. */}
        <div className="field__words" id={inputId && wordsId(inputId)} aria-live="polite">
          {error || hint}
        </div>
        <div className="field__length" aria-hidden="true">
          {lengthLeft(length)}
        </div>
      </div>
    </div>
  );
}
