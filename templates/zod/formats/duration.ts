/** `duration` of RFC 3339, appendix A: the units of ISO 8601 in order and without gaps. */
export function isDuration(text: string): boolean {
  return duration.test(text);
}

const duration =
  /^P(?:\d+W|(?:(?:\d+D|\d+M(?:\d+D)?|\d+Y(?:\d+M(?:\d+D)?)?)(?:T(?:\d+S|\d+M(?:\d+S)?|\d+H(?:\d+M(?:\d+S)?)?))?|T(?:\d+S|\d+M(?:\d+S)?|\d+H(?:\d+M(?:\d+S)?)?)))$/;
