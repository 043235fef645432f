import { FILE_LINK_S, SERVICE_TOKEN_S } from '../../domain/lifetimes';
import { SERVICE_ACCOUNTS } from './access';
import { authFields, authIndexes, index, NO_RULES, recordId, type AuthCollection } from './collection';
import { text, times } from './fields';

const ID = 'pbc_bai_svc';

/**
 * What the server and the cloud functions sign as. It reaches the service routes and nothing else; its tokens are
 * static, minted by `service-token issue`, and die when a new one is issued for the same name.
 */
export const svcAccounts: AuthCollection = {
  id: ID,
  name: SERVICE_ACCOUNTS,
  type: 'auth',
  system: false,
  ...NO_RULES,
  authRule: null,
  manageRule: null,
  authAlert: { enabled: false },
  oauth2: { enabled: false },
  otp: { enabled: false },
  mfa: { enabled: false },
  passwordAuth: { enabled: false, identityFields: ['email'] },
  authToken: { duration: SERVICE_TOKEN_S },
  fileToken: { duration: FILE_LINK_S },
  fields: [
    recordId('svc_id', '记录 id'),
    ...authFields('svc'),
    text('svc_name', 'name', '账号名：server、functions-a、functions-b', {
      required: true,
      presentable: true,
      pattern: '^[a-z][a-z0-9-]*$',
    }),
    ...times('svc'),
  ],
  indexes: [
    ...authIndexes(ID, SERVICE_ACCOUNTS),
    index('idx_svc_name', SERVICE_ACCOUNTS, 'name', { unique: true }),
  ],
};
