/** Looks of what stands over the page while something is being picked; set property by property, since a page may forbid style sheets. */
const PLAIN = 'all: initial; position: fixed; pointer-events: none;';
const WORDS =
  'font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #fff; background: #1f5f54;';

export const OVERLAY_STYLE = {
  host: 'all: initial !important; display: block !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important; z-index: 2147483647 !important;',
  /** Takes every click and key; drawn by nothing. */
  shield:
    'all: initial; position: fixed; inset: 0; width: 100%; height: 100%; border: 0; opacity: 0; pointer-events: auto; touch-action: none;',
  outline: `${PLAIN} box-sizing: border-box; outline: 2px solid #1f5f54; box-shadow: 0 0 0 4px #fff, 0 0 0 100vmax rgb(20 25 23 / 35%);`,
  label: `${PLAIN} ${WORDS} padding: 2px 8px; border-radius: 4px; white-space: nowrap;`,
  hint: `${PLAIN} ${WORDS} left: 50%; transform: translateX(-50%); max-width: min(90vw, 720px); padding: 8px 16px; border-radius: 8px; box-shadow: 0 2px 12px rgb(0 0 0 / 30%);`,
} as const;
