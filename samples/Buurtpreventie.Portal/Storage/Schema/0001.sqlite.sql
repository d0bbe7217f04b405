CREATE TABLE "audit" (
    "id" TEXT NOT NULL CONSTRAINT "PK_audit" PRIMARY KEY,
    "at" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "person" TEXT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NULL,
    "of" TEXT NULL
);

CREATE TABLE "declarations" (
    "id" TEXT NOT NULL CONSTRAINT "PK_declarations" PRIMARY KEY,
    "person" TEXT NOT NULL,
    "membership" TEXT NOT NULL,
    "handed_in_at" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "sealed" BLOB NULL,
    "sealed_number" BLOB NULL,
    "number_digest" TEXT NULL,
    "contact_digest" TEXT NULL,
    "erased" TEXT NULL
);

CREATE TABLE "disclosures" (
    "membership" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "entry" TEXT NOT NULL,
    CONSTRAINT "PK_disclosures" PRIMARY KEY ("membership", "version", "number")
);

CREATE TABLE "doubt_queries" (
    "id" TEXT NOT NULL CONSTRAINT "PK_doubt_queries" PRIMARY KEY,
    "group" TEXT NOT NULL,
    "municipality" INTEGER NOT NULL,
    "asker" TEXT NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "is_open" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" TEXT NOT NULL
);

CREATE TABLE "duties" (
    "id" TEXT NOT NULL CONSTRAINT "PK_duties" PRIMARY KEY,
    "code" TEXT NOT NULL,
    "responsible" INTEGER NOT NULL,
    "due" INTEGER NULL,
    "rank" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "subject" TEXT NULL,
    "matter" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "municipality" INTEGER NULL,
    "police_zone" INTEGER NULL,
    "group" TEXT NULL,
    "given_at" INTEGER NOT NULL,
    "done_at" INTEGER NULL,
    "done_by" TEXT NULL
);

CREATE TABLE "events" (
    "matter" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "PK_events" PRIMARY KEY ("matter", "of", "version")
);

CREATE TABLE "group_tallies" (
    "municipality" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    CONSTRAINT "PK_group_tallies" PRIMARY KEY ("municipality", "state")
);

CREATE TABLE "groups" (
    "id" TEXT NOT NULL CONSTRAINT "PK_groups" PRIMARY KEY,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "municipality" INTEGER NOT NULL,
    "police_zone" INTEGER NOT NULL,
    "initiator" TEXT NOT NULL,
    "coordinator" TEXT NULL,
    "deputy" TEXT NULL,
    "snapshot" TEXT NOT NULL
);

CREATE TABLE "jobs" (
    "name" TEXT NOT NULL CONSTRAINT "PK_jobs" PRIMARY KEY,
    "done_for" TEXT NULL
);

CREATE TABLE "keys" (
    "name" TEXT NOT NULL CONSTRAINT "PK_keys" PRIMARY KEY,
    "xml" TEXT NOT NULL
);

CREATE TABLE "listed_members" (
    "membership" TEXT NOT NULL CONSTRAINT "PK_listed_members" PRIMARY KEY,
    "person" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "contact_digest" TEXT NOT NULL
);

CREATE TABLE "memberships" (
    "id" TEXT NOT NULL CONSTRAINT "PK_memberships" PRIMARY KEY,
    "person" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "municipality" INTEGER NOT NULL,
    "police_zone" INTEGER NOT NULL,
    "group" TEXT NULL,
    "waits_for" TEXT NULL,
    "since" INTEGER NOT NULL,
    "snapshot" TEXT NOT NULL,
    "asked_group" TEXT NULL,
    "declaration" TEXT NULL
);

CREATE TABLE "observations" (
    "matter" TEXT NOT NULL,
    "of" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "PK_observations" PRIMARY KEY ("matter", "of", "number")
);

CREATE TABLE "outbox" (
    "id" TEXT NOT NULL CONSTRAINT "PK_outbox" PRIMARY KEY,
    "code" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NULL,
    "rule" TEXT NOT NULL,
    "municipality" INTEGER NOT NULL,
    "group" TEXT NULL,
    "at" INTEGER NOT NULL,
    "sent_at" INTEGER NULL,
    "not_before" INTEGER NULL,
    "undeliverable" INTEGER NOT NULL
);

CREATE TABLE "protocols" (
    "municipality" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "police_zone" INTEGER NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT NULL,
    "snapshot" TEXT NOT NULL,
    CONSTRAINT "PK_protocols" PRIMARY KEY ("municipality", "name", "version")
);

CREATE TABLE "recalls" (
    "membership" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "asked_at" INTEGER NOT NULL,
    "confirmed_by" TEXT NULL,
    "confirmed_at" INTEGER NULL,
    CONSTRAINT "PK_recalls" PRIMARY KEY ("membership", "version")
);

CREATE TABLE "reports" (
    "id" TEXT NOT NULL CONSTRAINT "PK_reports" PRIMARY KEY,
    "group" TEXT NOT NULL,
    "municipality" INTEGER NOT NULL,
    "reporter" TEXT NOT NULL,
    "signalled_at" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "is_open" INTEGER NOT NULL,
    "is_told" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" TEXT NOT NULL
);

CREATE TABLE "tallies" (
    "municipality" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "at" INTEGER NOT NULL,
    CONSTRAINT "PK_tallies" PRIMARY KEY ("municipality", "state")
);

CREATE TABLE "vetting_files" (
    "declaration" TEXT NOT NULL CONSTRAINT "PK_vetting_files" PRIMARY KEY,
    "membership" TEXT NOT NULL,
    "police_zone" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "opened_at" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL
);

CREATE TABLE "group_postal_codes" (
    "group" TEXT NOT NULL,
    "postal_code" INTEGER NOT NULL,
    CONSTRAINT "PK_group_postal_codes" PRIMARY KEY ("postal_code", "group"),
    CONSTRAINT "FK_group_postal_codes_groups_group" FOREIGN KEY ("group") REFERENCES "groups" ("id") ON DELETE CASCADE
);

CREATE INDEX "IX_audit_subject_at" ON "audit" ("subject", "at");

CREATE INDEX "IX_declarations_contact_digest" ON "declarations" ("contact_digest");

CREATE INDEX "IX_declarations_membership" ON "declarations" ("membership");

CREATE INDEX "IX_declarations_number_digest" ON "declarations" ("number_digest");

CREATE INDEX "IX_declarations_person" ON "declarations" ("person");

CREATE INDEX "IX_disclosures_subject" ON "disclosures" ("subject");

CREATE INDEX "IX_doubt_queries_asker" ON "doubt_queries" ("asker");

CREATE INDEX "IX_doubt_queries_group_is_open_asked_at_id" ON "doubt_queries" ("group", "is_open", "asked_at", "id");

CREATE INDEX "IX_doubt_queries_is_open" ON "doubt_queries" ("is_open");

CREATE INDEX "IX_duties_group_rank_id" ON "duties" ("group", "rank", "id") WHERE done_at IS NULL;

CREATE INDEX "IX_duties_matter_of" ON "duties" ("matter", "of");

CREATE INDEX "IX_duties_municipality_rank_id" ON "duties" ("municipality", "rank", "id") WHERE done_at IS NULL;

CREATE INDEX "IX_duties_police_zone_rank_id" ON "duties" ("police_zone", "rank", "id") WHERE done_at IS NULL;

CREATE INDEX "IX_duties_responsible_due" ON "duties" ("responsible", "due") WHERE done_at IS NULL;

CREATE INDEX "IX_duties_subject_rank_id" ON "duties" ("subject", "rank", "id") WHERE done_at IS NULL;

CREATE INDEX "IX_group_postal_codes_group" ON "group_postal_codes" ("group");

CREATE INDEX "IX_groups_coordinator" ON "groups" ("coordinator");

CREATE INDEX "IX_groups_deputy" ON "groups" ("deputy");

CREATE INDEX "IX_groups_initiator" ON "groups" ("initiator");

CREATE INDEX "IX_groups_municipality_name_id" ON "groups" ("municipality", "name", "id");

CREATE INDEX "IX_groups_municipality_name_key" ON "groups" ("municipality", "name_key");

CREATE INDEX "IX_groups_name_id" ON "groups" ("name", "id");

CREATE INDEX "IX_groups_police_zone_name_id" ON "groups" ("police_zone", "name", "id");

CREATE INDEX "IX_listed_members_contact_digest" ON "listed_members" ("contact_digest");

CREATE INDEX "IX_listed_members_person" ON "listed_members" ("person");

CREATE INDEX "IX_listed_members_request" ON "listed_members" ("request");

CREATE INDEX "IX_memberships_asked_group" ON "memberships" ("asked_group");

CREATE INDEX "IX_memberships_group_state" ON "memberships" ("group", "state");

CREATE INDEX "IX_memberships_municipality_state_since_id" ON "memberships" ("municipality", "state", "since", "id");

CREATE INDEX "IX_memberships_person" ON "memberships" ("person");

CREATE INDEX "IX_memberships_police_zone_state_since_id" ON "memberships" ("police_zone", "state", "since", "id");

CREATE INDEX "IX_memberships_waits_for" ON "memberships" ("waits_for");

CREATE INDEX "IX_observations_by" ON "observations" ("by");

CREATE INDEX "IX_outbox_at_id" ON "outbox" ("at", "id") WHERE sent_at IS NULL;

CREATE INDEX "IX_recalls_group_confirmed_at" ON "recalls" ("group", "confirmed_at");

CREATE INDEX "IX_reports_group_is_open_signalled_at_id" ON "reports" ("group", "is_open", "signalled_at", "id");

CREATE INDEX "IX_reports_is_open" ON "reports" ("is_open");

CREATE INDEX "IX_reports_reporter" ON "reports" ("reporter");

CREATE INDEX "IX_vetting_files_police_zone_state_opened_at_declaration" ON "vetting_files" ("police_zone", "state", "opened_at", "declaration");
