/** What the ids of people whom the reader wrote down begin with; in a file of its own, so that views need no pack. */
export const OWN_ID = 'own:';
