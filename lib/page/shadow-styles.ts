import type { Lease } from '../model/lease.ts';

/** The highlight rules inside open shadow trees, where a document's rules do not reach (Firefox). */
export interface ShadowStyles {
  add(root: ShadowRoot): void;
}

export interface ShadowStylesOptions {
  readonly window: Window & typeof globalThis;
  /** Asked for once, when the first open shadow tree is met. */
  readonly loadCss: () => Promise<string>;
  readonly lease: Lease;
  readonly signal: AbortSignal;
}

export function createShadowStyles({ window, loadCss, lease, signal }: ShadowStylesOptions): ShadowStyles {
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
        const own = new window.CSSStyleSheet();
        sheet = own;
        signal.addEventListener('abort', lease(own, 'replaceSync', ''));
        void loadCss().then(
          (css) => own.replaceSync(css),
          () => {},
        );
      }
      root.adoptedStyleSheets = [...without(root), sheet];
      if (!known.has(root)) styled.add(new WeakRef(root));
      known.add(root);
    },
  };
}
