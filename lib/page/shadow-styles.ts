/** The highlight rules inside open shadow trees, where a document's rules do not reach (Firefox). */
export interface ShadowStyles {
  add(root: ShadowRoot): void;
}

export function createShadowStyles(window: Window & typeof globalThis, css: string, signal: AbortSignal): ShadowStyles {
  let sheet: CSSStyleSheet | null = null;
  const styled = new Set<WeakRef<ShadowRoot>>();
  const known = new WeakSet<ShadowRoot>();

  const without = (root: ShadowRoot): CSSStyleSheet[] =>
    Array.from(root.adoptedStyleSheets).filter((one) => one !== sheet);

  signal.addEventListener('abort', () => {
    for (const ref of styled) {
      const root = ref.deref();
      if (root) root.adoptedStyleSheets = without(root);
    }
    styled.clear();
  });

  return {
    add(root) {
      if (signal.aborted) return;
      if (!sheet) {
        sheet = new window.CSSStyleSheet();
        sheet.replaceSync(css);
      }
      root.adoptedStyleSheets = [...without(root), sheet];
      if (!known.has(root)) styled.add(new WeakRef(root));
      known.add(root);
    },
  };
}
