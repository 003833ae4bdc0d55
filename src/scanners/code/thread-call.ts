/** The argument with which a thread starts the bundle; to anybody else it is no option. */
export const THREAD = '--thread';
