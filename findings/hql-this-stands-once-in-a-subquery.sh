#!/usr/bin/env bash
# HQL: the implicit alias "this" may stand once in a subquery of a query without an alias; standing twice it is an error.
#
# Guessed: where "from Letter where …" may say this.id, it may say this.id and this.sealed: both are paths of the same root, as
# outside the subquery, where this.a and this.b stand side by side in every Panache condition.
# Seen (hibernate-core 7.2.25, H2 2.3.232, OpenJDK 17.0.15 and Temurin 25.0.3): the first "this" in a subquery registers the root
# once more under that alias, the second finds two of them and the parser gives up with "Registration for SqmFrom [Letter(2)]
# overrode previous registration: Letter -> Letter". Two subqueries with one "this" each are fine, and so are both in one when the
# query names its root itself ("from Letter as this", "from Letter l"). A condition that was right for years fails on the day it
# compares a second field.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.hibernate.orm</groupId><artifactId>hibernate-core</artifactId><version>7.2.25.Final</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
java_home="${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}"
"$java_home/bin/java" -version 2>&1 | head -n 1
cat > Finding.java <<'JAVA'
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class Finding {
    @Entity(name = "Letter")
    static class Letter {
        @Id long id;
        boolean sealed;
    }

    @Entity(name = "Member")
    static class Member {
        @Id long letter;
        boolean sealed;
    }

    static final String ONE = "exists (select 1 from Member m where m.letter = this.id)";
    static final String TWO = "exists (select 1 from Member m where m.letter = this.id and m.sealed = this.sealed)";

    public static void main(String[] none) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Letter.class)
                .addAnnotatedClass(Member.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:finding")
                .setProperty("hibernate.hbm2ddl.auto", "create");
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            factory.inTransaction(session -> {
                session.persist(new Letter());
                session.persist(new Member());
            });
            ask(factory, "from Letter where this.id = 0 and this.sealed = false");
            ask(factory, "from Letter where " + ONE);
            ask(factory, "from Letter where " + TWO);
            ask(factory, "from Letter where " + ONE + " and " + ONE);
            ask(factory, "from Letter as this where " + TWO);
            ask(factory, "from Letter l where " + TWO.replace("this", "l"));
        }
    }

    static void ask(SessionFactory factory, String hql) {
        String answer;
        try {
            answer = factory.fromSession(session ->
                    session.createSelectionQuery(hql, Letter.class).getResultList().size() + " found");
        } catch (RuntimeException e) {
            answer = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        System.out.println(answer + " <- " + hql);
    }
}
JAVA
"$java_home/bin/javac" -cp "lib/*" Finding.java
"$java_home/bin/java" -cp ".:lib/*" Finding 2>/dev/null | grep -- "<-" | tee seen
[ "$(grep -c "^1 found <-" seen)" = 5 ] || { echo "another number of queries is understood"; exit 1; }
grep -q "^ParsingException: Registration for SqmFrom .* overrode previous registration.* <- from Letter where exists .*this.sealed" seen \
    || { echo "this may stand twice now"; exit 1; }
echo "as recorded"
