// WeChat wants a component here where `tabBar.custom` is set. It draws nothing: a bar outside of the page would lie over
// the page's sheets and know neither its size of text nor its state; ours is client/app/tab-bar.
Component({});
