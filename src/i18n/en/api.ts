export const api = {
  offline: 'The server cannot be reached. Check the connection, then try again.',
  failing: 'The server could not answer. Try again in a moment.',
  tooMany: 'Too many requests at once. Try again in a moment.',
  unknown: 'The answer was not one that the console understands.',
  notKept: 'This could not be kept: %{reason}',
}
