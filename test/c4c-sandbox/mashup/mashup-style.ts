/** Inline, because the page loads nothing from anywhere. */
export const MASHUP_STYLE = `
*{box-sizing:border-box}
body{margin:0;font:14px/1.4 "72",Arial,sans-serif;color:#1d2d3e;background:#f5f6f7;display:grid;grid-template-columns:18rem 1fr;grid-template-rows:auto 1fr;min-height:100vh}
header{grid-column:1/-1;background:#354a5f;color:#fff;padding:.75rem 1rem;font-weight:bold}
nav{padding:1rem;border-right:1px solid #d9d9d9;background:#fff}
nav h2,.mashup h2{font-size:1rem;margin:0 0 .5rem}
nav ul{list-style:none;margin:0 0 1.5rem;padding:0}
nav a{display:block;padding:.35rem .5rem;color:#0064d9;text-decoration:none}
nav a:hover,nav a:focus{text-decoration:underline}
nav a[aria-current]{background:#e9eef5;color:#1d2d3e;font-weight:bold}
main{padding:1rem;min-width:0}
h1{font-size:1.4rem;margin:0 0 1rem}
dl{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:0 0 1rem;padding:1rem;background:#fff;border:1px solid #d9d9d9}
dt{color:#556b82}
dd{margin:0}
.mashup{background:#fff;border:1px solid #d9d9d9;padding:1rem}
iframe{width:100%;height:46rem;border:0}
@media (max-width:50rem){body{display:block}nav{border-right:0}}
`
