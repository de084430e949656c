/** The document of the page; everything on it is made by its script, which `npm run build` bundles. */
export const pageHtml = `<!doctype html>
<html lang="en" data-theme="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Verbatim sandbox</title>
<link rel="icon" href="/avatars/bot.svg">
<script type="module" src="/page.js"></script>
</head>
<body><noscript>This page needs JavaScript.</noscript></body>
</html>
`;
