import { goBack, hasWayBack } from '../../navigate';
import { text } from '../../text';
import { Icon } from '../icon';
import { Press } from '../press';

export function Back() {
  return (
    <nav className="back">
      <Press className="press back__press" onTap={() => void goBack()}>
        <Icon name="back" size="s" />
        {hasWayBack() ? text.back : text.home}
      </Press>
    </nav>
  );
}
