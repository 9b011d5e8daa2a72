package org.waymark.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.platform.Directory;
import org.waymark.platform.Tenancy;
import org.waymark.platform.Token;

/** Checks an e-mail address and a password. Unknown people and wrong passwords take as long and look the same. */
@ApplicationScoped
class StaffSignIn {
    private final Users users;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Guesses guesses;
    private final Tenancy tenancy;

    @Inject
    StaffSignIn(Users users, Passwords passwords, Sessions sessions, Guesses guesses, Tenancy tenancy) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guesses = guesses;
        this.tenancy = tenancy;
    }

    StaffSignIn() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** Whether this account and this device may try now. */
    public boolean mayTry(String email, String device) {
        return guesses.mayTry(Guesses.Kind.ACCOUNT, User.normal(email)) && guesses.mayTry(Guesses.Kind.DEVICE, device);
    }

    @Transactional
    public Optional<Token> signIn(String email, String password, String device) {
        Optional<Directory.Entry> entry = users.byEmail(email);
        if (entry.isEmpty()) {
            passwords.pretend(password);
        }
        Optional<Token> token = entry.flatMap(known -> signIn(known, password));
        if (token.isEmpty()) {
            guesses.failed(Guesses.Kind.ACCOUNT, User.normal(email));
            guesses.failed(Guesses.Kind.DEVICE, device);
        }
        return token;
    }

    private Optional<Token> signIn(Directory.Entry entry, String password) {
        tenancy.enter(entry.district());
        if (!passwords.matches(entry.subject(), password)) {
            return Optional.empty();
        }
        return Optional.of(sessions.begin(entry.district(), entry.subject(), null));
    }
}
