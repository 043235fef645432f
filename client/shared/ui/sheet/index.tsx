import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { uiText } from '../text';
import { Modal } from '../modal';
import { Press } from '../press';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  /** Its own cross, a tap beside it, Esc. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to read or to choose from, over the lower part of the page; nothing is lost by closing it. */
export function Sheet({ open, title, onClose, children }: SheetProps) {
  if (!open) return null;
  const cross = (
    <Press className="press sheet__close" label={uiText.close} onTap={onClose}>
      <Icon name="close" size="s" />
    </Press>
  );
  return (
    <Modal place="bottom" title={title} closesBeside corner={cross} onLeave={onClose}>
      {children}
    </Modal>
  );
}
