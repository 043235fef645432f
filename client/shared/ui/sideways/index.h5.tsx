import { useEffect, useRef } from 'react';
import type { SidewaysProps } from './types';

export function Sideways({ label, role, show, className, children }: SidewaysProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = row.current;
    const one = show === undefined ? undefined : box?.children[show];
    if (!box || !(one instanceof HTMLElement)) return;
    // Not `scrollIntoView`: that moves the page as well.
    box.scrollLeft = one.offsetLeft - (box.clientWidth - one.offsetWidth) / 2;
  }, [show]);
  return (
    <div ref={row} className={`sideways ${className ?? ''}`} role={role} aria-label={label}>
      {children}
    </div>
  );
}
