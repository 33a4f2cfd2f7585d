/** A thing drawn in a square of 200 × 200, standing on a ground line near y = 160. Colours come from one hue. */
type Drawing = (tone: Tone) => string;

/** A colour of the product's hue: lightness and saturation in percent. */
export type Tone = (lightness: number, saturation?: number) => string;

const plates: Drawing = (tone) => `
  ${[0, 1, 2]
    .map(
      (index) =>
        `<ellipse cx="82" cy="${152 - index * 9}" rx="58" ry="15" fill="${tone(94 - index * 2, 25)}" stroke="${tone(58)}" stroke-width="2"/>`,
    )
    .join('')}
  <ellipse cx="82" cy="134" rx="40" ry="9" fill="none" stroke="${tone(48)}" stroke-width="2.5"/>
  <ellipse cx="82" cy="134" rx="22" ry="4.5" fill="${tone(84)}"/>
  <path d="M108 108 h70 c0 34 -14 52 -35 52 s-35 -18 -35 -52z" fill="${tone(95, 25)}" stroke="${tone(58)}" stroke-width="2"/>
  <ellipse cx="143" cy="108" rx="35" ry="9" fill="${tone(88, 25)}" stroke="${tone(58)}" stroke-width="2"/>
  <path d="M112 126 q10 -8 20 0 t20 0 t20 0" fill="none" stroke="${tone(44)}" stroke-width="3.5" stroke-linecap="round"/>
  <circle cx="60" cy="70" r="40" fill="${tone(96, 25)}" stroke="${tone(58)}" stroke-width="2"/>
  <circle cx="60" cy="70" r="28" fill="none" stroke="${tone(46)}" stroke-width="2.5" stroke-dasharray="7 5"/>
  <path d="M60 56 q10 8 0 28 q-10 -20 0 -28z M46 72 q14 -6 28 0" fill="${tone(50)}" stroke="${tone(44)}" stroke-width="1.5"/>`;

const rack: Drawing = (tone) => `
  <g fill="none" stroke="${tone(46, 55)}" stroke-width="7" stroke-linecap="round">
    <path d="M34 160 L52 56 M166 160 L148 56 M40 128 H160 M48 84 H152"/>
  </g>
  ${[62, 82, 102, 122, 142].map((x) => `<rect x="${x - 3}" y="58" width="6" height="28" rx="3" fill="${tone(58, 55)}"/>`).join('')}
  ${[60, 84, 108, 132].map((x) => `<ellipse cx="${x}" cy="108" rx="7" ry="22" fill="#fff" stroke="${tone(70, 20)}" stroke-width="2"/>`).join('')}`;

const towel: Drawing = (tone) => `
  <rect x="38" y="64" width="84" height="96" rx="10" fill="${tone(64, 30)}"/>
  <rect x="38" y="132" width="84" height="10" fill="${tone(86, 30)}"/>
  <rect x="84" y="48" width="82" height="112" rx="10" fill="${tone(82, 32)}"/>
  <rect x="84" y="128" width="82" height="11" fill="${tone(60, 32)}"/>
  <path d="M84 66 q41 14 82 0" fill="none" stroke="${tone(74, 30)}" stroke-width="4"/>`;

const lamp: Drawing = (tone) => `
  <ellipse cx="118" cy="96" rx="66" ry="50" fill="#fff3c4" opacity=".75"/>
  <path d="M62 160 h72 q0 -12 -14 -12 h-44 q-14 0 -14 12z" fill="${tone(36, 30)}"/>
  <path d="M98 150 L84 96 L112 62" fill="none" stroke="${tone(42, 25)}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>
  <path d="M96 40 L154 68 L138 92 L90 62z" fill="${tone(58, 70)}"/>
  <circle cx="132" cy="84" r="9" fill="#fff7d8"/>`;

const plant: Drawing = (tone) => `
  <path d="M72 122 h56 l-8 38 h-40z" fill="#f7f3ee" stroke="#d9cfc3" stroke-width="2"/>
  ${[-60, -32, 0, 32, 60]
    .map(
      (angle, index) =>
        `<path transform="rotate(${angle} 100 122)" d="M100 122 q-18 -42 0 -82 q18 40 0 82z" fill="${tone(38 + (index % 3) * 9, 45)}"/>`,
    )
    .join('')}`;

const mug: Drawing = (tone) => `
  <path d="M134 84 h16 q20 0 20 24 t-26 26 h-10" fill="none" stroke="${tone(52)}" stroke-width="10"/>
  <path d="M52 66 h86 v72 q0 22 -22 22 h-42 q-22 0 -22 -22z" fill="${tone(60)}"/>
  <ellipse cx="95" cy="66" rx="43" ry="11" fill="${tone(74)}"/>
  <ellipse cx="95" cy="68" rx="34" ry="7" fill="#5b3a26"/>
  <path d="M78 44 q-8 -10 0 -18 M96 42 q-8 -10 0 -20 M114 44 q-8 -10 0 -18" fill="none" stroke="#c9c4bf" stroke-width="4" stroke-linecap="round"/>`;

const kettle: Drawing = (tone) => `
  <path d="M62 72 q38 -54 76 0" fill="none" stroke="#3d3f45" stroke-width="10" stroke-linecap="round"/>
  <path d="M54 84 h92 l14 64 q2 12 -12 12 h-96 q-14 0 -12 -12z" fill="${tone(72, 22)}"/>
  <path d="M48 108 q-28 -4 -30 -24 l14 -4 q6 12 22 12z" fill="${tone(64, 22)}"/>
  <ellipse cx="100" cy="84" rx="46" ry="9" fill="${tone(58, 22)}"/>
  <circle cx="100" cy="70" r="7" fill="#3d3f45"/>
  <path d="M74 104 l-8 44" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".7"/>`;

const cushion: Drawing = (tone) => `
  <path d="M40 58 q60 -16 120 0 q14 52 0 100 q-60 14 -120 0 q-14 -50 0 -100z" fill="${tone(76, 40)}"/>
  ${[0, 1, 2, 3, 4]
    .map(
      (row) =>
        `<path d="M46 ${76 + row * 17} q13 -11 27 0 t27 0 t27 0 t27 0" fill="none" stroke="${tone(62, 40)}" stroke-width="5" stroke-linecap="round"/>`,
    )
    .join('')}`;

const clock: Drawing = (tone) => `
  <circle cx="100" cy="98" r="62" fill="#fff" stroke="${tone(42, 35)}" stroke-width="9"/>
  ${Array.from({ length: 12 }, (_, hour) => `<rect x="98" y="46" width="4" height="${hour % 3 === 0 ? 12 : 6}" fill="${tone(40, 20)}" transform="rotate(${hour * 30} 100 98)"/>`).join('')}
  <path d="M100 98 L100 62 M100 98 L126 112" stroke="${tone(28, 25)}" stroke-width="5" stroke-linecap="round"/>
  <circle cx="100" cy="98" r="5" fill="#f2542d"/>`;

const basket: Drawing = (tone) => `
  <path d="M66 78 q34 -52 68 0" fill="none" stroke="${tone(40, 45)}" stroke-width="8"/>
  <path d="M40 78 h120 l-14 82 h-92z" fill="${tone(62, 45)}"/>
  ${[96, 114, 132, 150].map((y) => `<path d="M44 ${y} h112" stroke="${tone(50, 45)}" stroke-width="4" stroke-dasharray="12 6"/>`).join('')}
  <rect x="34" y="72" width="132" height="13" rx="6" fill="${tone(46, 45)}"/>`;

const pot: Drawing = (tone) => `
  <rect x="20" y="94" width="160" height="14" rx="7" fill="${tone(34, 55)}"/>
  <path d="M40 90 h120 v48 q0 22 -24 22 h-72 q-24 0 -24 -22z" fill="${tone(50, 62)}"/>
  <path d="M44 88 q56 -46 112 0z" fill="${tone(58, 62)}"/>
  <circle cx="100" cy="58" r="9" fill="#d8b26a"/>
  <path d="M54 104 v32" stroke="#fff" stroke-width="7" stroke-linecap="round" opacity=".45"/>`;

const chair: Drawing = (tone) => `
  <g stroke="${tone(48, 45)}" stroke-width="8" stroke-linecap="round"><path d="M66 104 L56 160 M134 104 L144 160 M70 40 L66 104 M130 40 L134 104"/></g>
  <rect x="64" y="36" width="72" height="32" rx="12" fill="${tone(66, 40)}"/>
  <path d="M56 96 h88 q8 16 -6 16 h-76 q-14 0 -6 -16z" fill="${tone(74, 30)}"/>`;

export const DRAWINGS: Record<string, Drawing> = {
  plates,
  rack,
  towel,
  lamp,
  plant,
  mug,
  kettle,
  cushion,
  clock,
  basket,
  pot,
  chair,
};
