import { maskPhone, normalPhone } from '../../../domain/phones';
import { platformAccount } from '../../../domain/platform';
import { invalidInput, ok, type Result } from '../../../domain/result';
import { POWER, USERS_STATUS } from '../../../domain/users';
import { isAdministrator, standing } from '../people/standing';
import { inTransaction } from '../records/in-transaction';
import { save } from '../records/save';
import { HAS_POWER, liveAdministrators } from '../users/administrators';
import { findUsersByPhone, findUsersWhere } from '../people/find';
import { registerPlatform } from '../users/register-platform';
import { command } from './command';

type Action = (app: core.App, args: readonly string[]) => Result<object>;

const POWERS: { readonly [word: string]: number } = { staff: POWER.staff, admin: POWER.administrator };

const ACTIONS: { readonly [name: string]: Action } = {
  list: (app) => ok({ people: peopleWithPower(app) }),
  add: (app, [phone, power, name]) => add(app, phone, powerOf(power), name),
  grant: (app, [who, power]) => change(app, who, { users_auth_type: powerOf(power) }),
  revoke: (app, [who]) => change(app, who, { users_auth_type: POWER.none }),
  disable: (app, [who]) => change(app, who, { users_status: USERS_STATUS.disabled }),
  enable: (app, [who]) => change(app, who, { users_status: USERS_STATUS.normal }),
};

/** `pocketbase staff <action> …`: who has power and who may act. Reached by `npm run staff`, which knows the words. */
export function staffCommand(): Command {
  return command('staff <action>', 'Gives and takes power', (app, [name, ...args]) => {
    const action = ACTIONS[name || ''];
    if (!action) throw new Error(`no such action: ${name}`);
    return action(app, args);
  });
}

function powerOf(word: string | undefined): number {
  const power = POWERS[word || ''];
  if (power === undefined) throw new Error(`no such power: ${word}`);
  return power;
}

function peopleWithPower(app: core.App): object[] {
  return findUsersWhere(app, HAS_POWER)
    .sort((a, b) => b.getInt('users_auth_type') - a.getInt('users_auth_type'))
    .map(line);
}

/** The password comes by environment: arguments can be read by everybody on the machine. */
function add(app: core.App, phone: string | undefined, power: number, name = ''): Result<object> {
  const account = platformAccount({
    users_phone: phone,
    users_name: name,
    password: $os.getenv('STAFF_PASSWORD'),
  });
  if (!account.ok) return account;
  const made = registerPlatform(app, account.value, power);
  if (made.ok) return ok({ person: line(made.value) });
  return made.refusal.code === 'PHONE_TAKEN'
    ? invalidInput('who', '这个手机号已有平台账号，请用 grant 给它权限，或换一个手机号')
    : made;
}

/** Somebody must be left who can give power: the last administrator keeps theirs. */
function change(
  app: core.App,
  who: string | undefined,
  columns: { readonly [column: string]: number },
): Result<object> {
  return inTransaction(app, (tx) => {
    const found = named(tx, (who || '').trim());
    if (!found.ok) return found;
    const user = found.value;
    const isLast = canAdminister(user) && liveAdministrators(tx) === 1;
    user.load(columns);
    if (isLast && !canAdminister(user)) {
      return invalidInput('who', '这是唯一的管理员，不能撤销、降级或停用；请先给另一个人管理员权限');
    }
    const saved = save(tx, user);
    return saved.ok ? ok({ person: line(saved.value) }) : saved;
  });
}

const canAdminister = (user: core.Record): boolean => isAdministrator(user) && standing(user) === null;

function named(tx: core.App, who: string): Result<core.Record> {
  const phone = normalPhone(who);
  const users = phone
    ? findUsersByPhone(tx, phone)
    : findUsersWhere(tx, "users_id = {:who} AND users_id != '' AND is_delete = 0", { who });
  const [user, another] = users;
  if (!user) return invalidInput('who', '没有找到这个人，请核对手机号或用户编号（users_id）');
  if (!another) return ok(user);
  const names = users.map((each) => `${each.getString('users_id')}（${each.getString('users_idtype')}）`);
  return invalidInput('who', `这个手机号有两个账号，请改用其中一个的用户编号：${names.join('、')}`);
}

function line(user: core.Record): object {
  return {
    users_id: user.getString('users_id'),
    users_idtype: user.getString('users_idtype'),
    users_name: user.getString('users_name'),
    phone: maskPhone(user.getString('users_phone')),
    power: user.getInt('users_auth_type'),
    disabled: user.getInt('users_status') !== USERS_STATUS.normal,
  };
}
