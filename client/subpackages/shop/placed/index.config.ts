// What has happened is said below the lit card, once.
export default definePageConfig({ navigationBarTitleText: '' });
