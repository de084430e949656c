/** Reasons why something is left out, apart from what finds it: advice on an article is given without its parser. */
export const templateTagInSentence = "template tag within a sentence";
export const unendedCommentReason = "comment that nothing ends";
