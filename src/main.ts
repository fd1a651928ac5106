// Connects the parts, and nothing else. For now the page's own HTML is all there is.
document.documentElement.dataset.ready = 'true';
