/** Whom to call, told to the build (TARO_APP_SERVICE_PHONE); empty where nobody told it: then no button is drawn. */
export const SERVICE_PHONE: string = process.env.TARO_APP_SERVICE_PHONE ?? '';
