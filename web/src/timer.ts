// A second hand that no browser slows down when its tab is hidden: timers of pages are, those of
// workers are not.
setInterval(() => postMessage(null), 1000);
