/*
 * The looks of the kit, once and in this order, brought to every page by client/app.ts. Components import no style sheet:
 * each importing its own made every page of the browser repeat them, in orders that contradicted each other.
 * What only the shop is made of is in shop.ts and shop-pages.ts.
 */
import './tokens.css';
import './base.css';
import './press/press.css';
import './icon/icon.css';
import './button/button.css';
import './field/field.css';
import './page/page.css';
import './back/back.css';
import './modal/modal.css';
import './sheet/sheet.css';
import './dialog/dialog.css';
import './toast/toast.css';
import './skeleton/skeleton.css';
import './failure-note/failure-note.css';
import './avatar/avatar.css';
import './list/list.css';
import './badge/badge.css';
import './empty/empty.css';
