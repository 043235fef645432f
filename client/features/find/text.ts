/** What is said where one looks for a product. */
export const findText = {
  title: '分类',
  searchHint: '产品、型号',
  categories: '产品分类',
  all: '全部',
  allOf: (count: number) => `全部 ${count}`,
  series: '系列',
  colours: '颜色',
  shelfEnd: '这一类都在这里了',
  noMatch: '没有同时符合的产品',
  clearFilters: '清除筛选',
  emptyShelf: '这一类还没有产品',
  emptyShelfHint: '换一类看看，或者搜索型号',
  toSearch: '去搜索',
  similar: '看同款',
  kinds: (count: number) => `${count} 款`,
} as const;
