import { expect, test } from '@playwright/test';

test('the page opens from any folder, with a title and a first choice, and nothing to complain about', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) strangers.push(url);
  });

  await page.goto('./');
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take the chair' })).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the page refuses scripts that did not come with it', async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(async () => {
    const refusals: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      refusals.push(event.blockedURI),
    );
    const script = document.createElement('script');
    script.textContent = 'window.strangerRan = true';
    document.head.append(script);
    // A string as a timer is compiled like eval. (Eval itself is always allowed to a test that drives the browser.)
    window.setTimeout('window.strangerRan = true', 0);
    await new Promise((resolve) => window.setTimeout(resolve, 200));
    return { refusals, ran: 'strangerRan' in window };
  });
  expect(refused).toEqual({ refusals: ['inline', 'eval'], ran: false });
});

test('the first choice is there without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('h1')).toHaveText('Keys to the Kernel');
  await expect(page.locator('#take-the-chair')).toBeVisible();
  await context.close();
});
