/** Short lines by which a chat's page says how its older messages stand, in the languages of the shops we know. */
export const SIGNS = {
  /** Nothing older exists. */
  end: /^[\s\-—–·.~]*(?:没有更多|沒有更多|暂无更多|暫無更多|没有更早|沒有更早|已经?到顶|已到頂|到顶了|以上(?:是|为)全部|no (?:more|earlier|older) |(?:this is )?the (?:very )?(?:beginning|start) of )/i,
  /** Something is on its way; `加载更多` is a link, not this. */
  loading:
    /^[\s.…·]*(?:正在|努力)?(?:加载中|加載中|载入中|載入中|正在(?:加载|加載|载入|載入)|加载\.|loading(?! failed)|読み込み中|불러오는)/i,
  /** Loading went wrong; the page offers to try again. */
  failed:
    /^[\s!！]*(?:历史|歷史|聊天|更多|消息|訊息|记录|記錄|内容|数据)*(?:(?:加载|加載|载入|載入|获取|獲取)(?:失败|失敗|出错|超时)|(?:当前)?(?:网络|網路|網絡)(?:错误|錯誤|异常|異常|不给力|不可用|连接失败|出错|繁忙|超时)|(?:点击|點擊|点我)重(?:试|試|新加载)|failed to load|(?:could ?n.t|unable to|cannot) load|network error|tap to retry|try again)/i,
} as const;

/** A line that is longer is somebody's words. */
export const LONGEST_SIGN = 30;

/** What marks a page's own way to show that it loads, and where it puts passing notices. */
export const LOADING_MARKS =
  '[aria-busy="true"], [role="progressbar"], [class*="loading" i], [class*="spinner" i]';
export const NOTICE_MARKS = '[role="alert"], [role="status"], [class*="toast" i]';

/** True for a line that is one of the signs. */
export function isSign(words: string): boolean {
  return words.length <= LONGEST_SIGN && Object.values(SIGNS).some((sign) => sign.test(words));
}
