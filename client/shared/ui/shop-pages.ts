/* The looks of pieces that only pages of the shop's package are made of: brought by each of them, and by no first page. */
import './icon/shop-pages-icons.css';
import './gallery-swipe/gallery-swipe.css';
import './plate/plate.css';
import './region-picker/region-picker.css';
import './tabs/tabs.css';
import './wire/wire.css';
