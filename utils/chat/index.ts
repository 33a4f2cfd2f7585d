export type { ChatFound, ChatLog, ChatStart, ChatTop, Message, MessageKind, Sender } from './types';
