import type { Texts } from './translator';

/** What stands over a page while a part of it is being picked. */
export const pickTexts = {
  'region.hint': [
    '按住鼠标拖出要保存的区域。键盘：方向键移动，Tab 切换到右下角，回车保存，Esc 取消',
    '按住滑鼠拖曳出要儲存的區域。鍵盤：方向鍵移動，Tab 切換到右下角，Enter 儲存，Esc 取消',
    'Drag over what you want to keep. Keyboard: arrows move, Tab switches to the corner, Enter keeps, Esc cancels',
  ],
  'region.corner': [
    '方向键移动右下角，Tab 切换到整个区域，回车保存，Esc 取消',
    '方向鍵移動右下角，Tab 切換到整個區域，Enter 儲存，Esc 取消',
    'Arrows move the lower right corner, Tab switches to the whole area, Enter keeps, Esc cancels',
  ],
  'region.again': [
    '还没有选出区域。请按住鼠标拖出一块，或按方向键开始，Esc 取消',
    '還沒有選出區域。請按住滑鼠拖曳出一塊，或按方向鍵開始，Esc 取消',
    'No area yet. Hold the mouse button and drag, or press an arrow key to begin; Esc cancels',
  ],
  'element.hint': [
    '移动鼠标选中内容，滚轮或 ↑ ↓ 扩大缩小，← → 换到旁边，单击或回车保存，Esc 取消',
    '移動滑鼠選取內容，滾輪或 ↑ ↓ 擴大縮小，← → 換到旁邊，按一下或 Enter 儲存，Esc 取消',
    'Point at what you want to keep; wheel or ↑ ↓ for more or less, ← → for the one beside; click or Enter keeps, Esc cancels',
  ],
  'element.whole': [
    '里面可以滚动，将完整保存',
    '裡面可以捲動，將完整儲存',
    'scrolls inside: all of it is kept',
  ],
  size: ['{width} × {height}', '{width} × {height}', '{width} × {height}'],
} as const satisfies Texts;
