export default definePageConfig({ navigationBarTitleText: '证件与资质' });
