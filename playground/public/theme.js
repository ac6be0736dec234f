// Runs before the first paint, so that what needs scripts is there at once and a chosen theme does not flash. No choice, or
// storage that is blocked: the system's.
document.documentElement.dataset.scripts = "on";
try {
  const theme = localStorage.getItem("emitscope.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
