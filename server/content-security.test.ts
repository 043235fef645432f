import { createHash } from 'node:crypto';

import { contentSecurityPolicy } from './content-security';

it('allows scripts of this origin and the inline ones of the page, by hash, and no others', () => {
  const inline = '\n!function(){document.title="a"}()\n';
  const policy = contentSecurityPolicy(
    `<script src="/js/app.js"></script><script type="text/javascript">${inline}</script>`,
  );
  const hash = createHash('sha256').update(inline).digest('base64');
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).not.toContain('unsafe-eval');
});
