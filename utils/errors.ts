/**
 * Errors that a person sees. Code throws `UserError(code)`; only a notice in the UI turns the code into words
 * (`error.<code>` in utils/i18n), and the words say what to do next.
 */
export const ERROR_CODES = [
  'page-not-allowed',
  'page-gone',
  'page-navigated',
  'page-empty',
  'tab-switched',
  'window-resized',
  'zoom-changed',
  'storage-full',
  'cancelled',
  'busy',
  'no-progress',
  'no-chat',
  'chat-in-frame',
  'chat-too-old',
  'capture-failed',
  'pixels-refused',
  'redraw-failed',
  'export-failed',
  'case-missing',
  'holiday-file-broken',
  'unknown',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as data: what crosses a message boundary. `detail` is for the log, never shown alone. */
export interface ErrorData {
  code: ErrorCode;
  detail: string;
}

export class UserError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;
  constructor(code: ErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'UserError';
    this.code = code;
    this.detail = detail;
  }
}

/** Turns whatever was thrown into data that survives JSON. */
export function toErrorData(error: unknown): ErrorData {
  if (isUserError(error)) return { code: error.code, detail: error.detail };
  if (isDiskFull(error)) return { code: 'storage-full', detail: String(error) };
  if (isAbort(error)) return { code: 'cancelled', detail: '' };
  return { code: 'unknown', detail: error instanceof Error ? error.message : String(error) };
}

/** Throws again on this side what crossed as data. */
export function fromErrorData(data: ErrorData): UserError {
  return new UserError(data.code, data.detail);
}

/** Two scripts in one page have a class of their own each, so an error is known by what it holds. */
function isUserError(error: unknown): error is ErrorData {
  if (!(error instanceof Error) || error.name !== 'UserError') return false;
  const { code, detail } = error as Partial<UserError>;
  return typeof detail === 'string' && ERROR_CODES.some((each) => each === code);
}

/** Where a picture does not fit on the disk, Chromium says that its bytes could not be written. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof DOMException)) return false;
  return (
    error.name === 'QuotaExceededError' ||
    (error.name === 'DataError' && error.message.startsWith('Failed to write blobs'))
  );
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
