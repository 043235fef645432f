export { go, goBack, goInstead, goToStart, hasWayBack } from './go';
export { addressOf, type PageName, type ParamsOf, type Told } from './table';
export { usePage, usePageParams } from './use-page';
