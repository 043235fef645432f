import { fileKind } from './file-types';

test.each([
  ['png', 'html', 'png', 'image/png'],
  ['jpg', 'jpeg', 'jpg', 'image/jpeg'],
  ['docx', 'zip', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['', 'XLS', 'xls', 'application/vnd.ms-excel'],
  ['', 'html', 'bin', 'application/octet-stream'],
  ['html', 'png', 'bin', 'application/octet-stream'],
  ['constructor', 'png', 'bin', 'application/octet-stream'],
])('content %j sent as %j is stored as %j', (detected, sent, extension, type) =>
  expect(fileKind(detected, sent)).toEqual({ extension, type }),
);
