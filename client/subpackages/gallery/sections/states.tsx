import type { Failure } from '../../../shared/api/failure';
import { FailureNote } from '../../../shared/ui/failure-note';
import { Skeleton } from '../../../shared/ui/skeleton';
import { Section } from '../section';
import { galleryText as words } from '../text';

const FAILURE: Failure = {
  code: 'TIMEOUT',
  message: words.failure,
  requestId: '5f0c9a41-7c1b-4d0e-9a53-1f6f0b7b2c11',
  details: {},
};

/** What stands in the place of what is not there yet, or did not come. */
export function States() {
  return (
    <>
      <Section title={words.skeleton}>
        <Skeleton lines={2} />
        <Skeleton shape="card" />
      </Section>
      <Section title={words.error}>
        <FailureNote failure={FAILURE} />
      </Section>
    </>
  );
}
