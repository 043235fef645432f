/** Drawn here: the page must show pictures without a network. */
const svg = (inside: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${inside}</svg>`)}`;

export const PANEL_PICTURE = svg(
  '<rect width="200" height="200" fill="#efe4d6"/><rect x="38" y="38" width="124" height="124" rx="12" fill="#dcc49a"/><g fill="none" stroke="#8d7442" stroke-width="3"><circle cx="76" cy="76" r="14"/><circle cx="124" cy="76" r="14"/><circle cx="76" cy="124" r="14"/><circle cx="124" cy="124" r="14"/></g>',
);
export const BOX_PICTURE = svg(
  '<rect width="200" height="200" fill="#dae3e9"/><rect x="34" y="44" width="132" height="112" rx="6" fill="#fff"/><path d="M48 76h104M48 124h104" stroke="#2a2f34" stroke-width="16" stroke-dasharray="8 3"/>',
);
export const BROKEN_PICTURE = 'data:image/png;base64,AAAA';
