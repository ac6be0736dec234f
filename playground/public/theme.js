// Runs before the first paint, so that a chosen theme does not flash. No choice, or storage that is blocked: the system's.
try {
  const theme = localStorage.getItem("emitscope.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
