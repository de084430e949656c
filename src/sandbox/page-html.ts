/** The document of the page; everything on it is made by its modules. */
export function pageHtml(importMap: string): string {
	return `<!doctype html>
<html lang="en" data-theme="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Verbatim sandbox</title>
<link rel="icon" href="/avatars/bot.svg">
<script type="importmap">${importMap}</script>
<script type="module" src="/sandbox/page/main.js"></script>
</head>
<body><noscript>This page needs JavaScript.</noscript></body>
</html>
`;
}
