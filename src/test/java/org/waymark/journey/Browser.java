package org.waymark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, new and empty, in which things are found by the words that people read. */
public final class Browser implements AutoCloseable {
    /** What a press leads to is not there at once; whatever is looked for is waited for so long at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long the browser's driver may take to answer, and how often it is started. */
    private static final Duration STARTING = Duration.ofMinutes(1);

    private static final int STARTS = 3;

    private static final Chromium CHROMIUM = Chromium.find();
    /** Selenium warns at every start that it knows this Chromium less well than others; what is used here is stable. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private final ChromeDriverService service;
    private final ChromeDriver driver;
    private final String school;

    private Browser(ChromeDriverService service, ChromeDriver driver, String school) {
        this.service = service;
        this.driver = driver;
        this.school = school;
    }

    static Browser open(String school, int width, boolean scripts, boolean counting) {
        LoggingPreferences complaints = new LoggingPreferences();
        complaints.enable(LogType.BROWSER, Level.WARNING);
        if (counting) {
            complaints.enable(LogType.PERFORMANCE, Level.INFO);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.browser().toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--lang=en-US", "--window-size=1280,900");
        options.setCapability("goog:loggingPrefs", complaints);
        return start(options, STARTS, school).sized(width, scripts);
    }

    private Browser sized(int width, boolean scripts) {
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        resize(width);
        if (!scripts) {
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        }
        return this;
    }

    /** A machine that is busy with other things can miss the moment; whether a browser starts is not what is tested. */
    private static Browser start(ChromeOptions options, int starts, String school) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(CHROMIUM.driver().toFile())
                .withTimeout(STARTING)
                .build();
        try {
            return new Browser(service, new ChromeDriver(service, options), school);
        } catch (SessionNotCreatedException e) {
            service.close();
            if (starts == 1) {
                throw e;
            }
            return start(options, starts - 1, school);
        }
    }

    /** Is as wide as another device from now on. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Opens an address of the school. */
    public void go(String path) {
        driver.get(school + path);
    }

    /** The path that is open now. */
    public String path() {
        return driver.getCurrentUrl().substring(school.length());
    }

    /** The words of the page. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** All that are there now, which may be none: nothing is waited for. */
    public List<WebElement> all(String css) {
        return now(page -> page.findElements(By.cssSelector(css)));
    }

    /** Looks at the page as it is now: what is not there is not waited for. */
    <T> T now(Function<ChromeDriver, T> look) {
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        T seen = look.apply(driver);
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        return seen;
    }

    /** Follows the link or presses the button that shows exactly these words, and waits until the page has gone. */
    public void press(String words) {
        WebElement way = named(words);
        way.click();
        gone(way);
    }

    /** Presses what shows exactly these words and stays: a script answers, or the link leads to a place on this page. */
    public void pressHere(String words) {
        named(words).click();
    }

    /** Waits until the page that this stood on has gone: what looks the same on the next is then not taken for it. */
    void gone(WebElement old) {
        new WebDriverWait(driver, PATIENCE).until(page -> isGone(old));
    }

    /** The driver says it in two ways; in the second when it is asked in the very moment in which the page goes. */
    private static boolean isGone(WebElement old) {
        try {
            old.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        } catch (WebDriverException going) {
            if (going.getMessage().contains("does not belong to the document")) {
                return true;
            }
            throw going;
        }
    }

    private WebElement named(String words) {
        By named = By.xpath("//*[self::a or self::button][normalize-space()=\"" + words + "\"]");
        return new WebDriverWait(driver, PATIENCE)
                .until(page -> page.findElements(named).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Types into the field that carries this label. */
    public void type(String label, String text) {
        WebElement field = labelled(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses the option with these words in the list that carries this label. */
    public void choose(String label, String option) {
        new Select(labelled(label)).selectByVisibleText(option);
    }

    /** Taps the picture, box or round button that stands in a label with these words. */
    public void tap(String words) {
        driver.findElement(By.xpath("//label[normalize-space()=\"" + words + "\"]"))
                .click();
    }

    /** Keys as a hand without a mouse sends them, to whatever has the focus. */
    public void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What a piece of JavaScript returns here. */
    public Object ask(String script) {
        return driver.executeScript("return " + script);
    }

    private WebElement labelled(String label) {
        WebElement named = driver.findElement(By.xpath("//label[normalize-space()=\"" + label + "\"]"));
        return driver.findElement(By.id(named.getDomAttribute("for")));
    }

    /** Keeps a picture of the page as it looks now. */
    public void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the browser complained about since the last time: broken rules of the security policy, missing files. */
    public List<String> complaints() {
        String formAgain = "the server responded with a status of 422";
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains(formAgain)) // a form that comes back with what to mend
                .toList();
    }

    String school() {
        return school;
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Some versions of the browser do not end when they are asked to; a few hundred of them fill any memory. */
    @Override
    public void close() {
        List<ProcessHandle> processes = processes();
        driver.quit();
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    /** What the driver of this browser has started. */
    private List<ProcessHandle> processes() {
        String port = "--port=" + service.getUrl().getPort();
        return ProcessHandle.current()
                .descendants()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .contains(port))
                .flatMap(ProcessHandle::descendants)
                .toList();
    }
}
