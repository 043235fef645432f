interface ModalOptions {
  readonly title?: string;
  readonly content?: string;
  readonly confirmText?: string;
  readonly cancelText?: string;
  readonly showCancel?: boolean;
  /** The content is then a field that the person may change. */
  readonly editable?: boolean;
}

/** WeChat's own dialog; resolves with what was tapped, and with what was typed where it is editable. */
export function showModal(options: ModalOptions): Promise<object> {
  const { title = '', content = '', confirmText = '确定', cancelText = '取消', showCancel = true } = options;
  const parsed = new DOMParser().parseFromString(
    '<dialog class="wechat-modal"><h3></h3><input><p></p><button value="cancel"></button><button value="confirm"></button></dialog>',
    'text/html',
  );
  const dialog = parsed.querySelector('dialog') as HTMLDialogElement;
  const [heading, field, words] = ['h3', 'input', 'p'].map((tag) => dialog.querySelector(tag)) as [
    HTMLElement,
    HTMLInputElement,
    HTMLElement,
  ];
  const [cancel, confirm] = dialog.querySelectorAll('button') as unknown as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  heading.textContent = title;
  words.textContent = options.editable ? '' : content;
  field.value = content;
  if (!options.editable) field.remove();
  cancel.textContent = cancelText;
  if (!showCancel) cancel.remove();
  confirm.textContent = confirmText;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const finish = (confirmed: boolean) => {
      dialog.remove();
      const typed = options.editable && confirmed ? { content: field.value } : {};
      resolve({ confirm: confirmed, cancel: !confirmed, ...typed });
    };
    cancel.addEventListener('click', () => finish(false));
    confirm.addEventListener('click', () => finish(true));
  });
}
