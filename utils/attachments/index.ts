export { type MadeAttachment, type MadeAttachments, makeAttachments } from './make-attachments';
