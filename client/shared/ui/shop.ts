/*
 * The looks of the shop's pieces, once and in this order, after those of kit.ts; brought to every page by client/app.ts.
 * What no first page is made of is in shop-pages.ts.
 */
import './icon/shop-icons.css';
import './icon-button/icon-button.css';
import './price/price.css';
import './tag/tag.css';
import './lamp/lamp.css';
import './photo/photo.css';
import './product-name/product-name.css';
import './product-card/product-card.css';
import './product-line/product-line.css';
import './card/card.css';
import './section-head/section-head.css';
import './sideways/sideways.css';
import './chip/chip.css';
import './tick/tick.css';
import './stepper/stepper.css';
import './rooms/rooms.css';
import './search-bar/search-bar.css';
import './bottom-bar/bottom-bar.css';
import './choice-sheet/choice-sheet.css';
import './mend/mend.css';
import './swipe-row/swipe-row.css';
import './notice/notice.css';
import './skeleton/shapes.css';
import './infinite-list/infinite-list.css';
