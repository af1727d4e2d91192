/** The document without a window that lends Chromium's background an address for its bytes. */
import { answerLending } from '@/utils/platform/blob-address.ts';

answerLending();
