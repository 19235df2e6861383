-- What the Prisma schema cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A region-wide membership has no district; it too exists once per account and role.
DROP INDEX "membership_account_id_role_district_id_key";
CREATE UNIQUE INDEX "membership_account_id_role_district_id_key"
  ON "membership" ("account_id", "role", "district_id") NULLS NOT DISTINCT;

-- Records that nobody may rewrite, not even by a slip in our own code.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: %', lower(TG_OP), TG_TABLE_NAME, TG_ARGV[0]
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "article_revision_is_immutable" BEFORE UPDATE ON "article_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a revision is what readers and editors saw at one moment; write a new one');
CREATE TRIGGER "revision_byline_is_immutable" BEFORE UPDATE ON "revision_byline"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('bylines belong to their revision; write a new revision');
CREATE TRIGGER "revision_topic_is_immutable" BEFORE UPDATE ON "revision_topic"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('topics belong to their revision; write a new revision');
CREATE TRIGGER "correction_is_append_only" BEFORE UPDATE OR DELETE ON "correction"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a published correction stays as it is; add another one');
CREATE TRIGGER "audit_event_is_append_only" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('the audit trail is only ever added to');

-- States that must not exist.
ALTER TABLE "article"
  ADD CONSTRAINT "article_published_is_complete" CHECK (
    "state" <> 'published' OR (
      "live_revision_id" IS NOT NULL AND "slug" IS NOT NULL AND "rubric_id" IS NOT NULL AND "publish_at" IS NOT NULL
      AND "first_published_at" IS NOT NULL AND "first_published_on" IS NOT NULL
    )
  ),
  ADD CONSTRAINT "article_withdrawn_has_time" CHECK ("state" <> 'withdrawn' OR "withdrawn_at" IS NOT NULL),
  ADD CONSTRAINT "article_version_is_positive" CHECK ("version" > 0);
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_number_is_positive" CHECK ("number" > 0);
ALTER TABLE "district" ADD CONSTRAINT "district_river_order_is_positive" CHECK ("river_order" > 0);
ALTER TABLE "media"
  ADD CONSTRAINT "media_focal_point_is_inside" CHECK ("focal_x" BETWEEN 0 AND 1 AND "focal_y" BETWEEN 0 AND 1);

-- Readers' lists, newest first. Partial, for drafts are never read through them.
CREATE INDEX "article_of_district_idx" ON "article" ("district_id", "lang", "publish_at" DESC, "id" DESC)
  WHERE "state" = 'published';
CREATE INDEX "article_of_district_rubric_idx"
  ON "article" ("district_id", "rubric_id", "lang", "publish_at" DESC, "id" DESC) WHERE "state" = 'published';
CREATE INDEX "article_of_region_idx" ON "article" ("lang", "publish_at" DESC, "id" DESC) WHERE "state" = 'published';
CREATE INDEX "article_of_rubric_idx" ON "article" ("lang", "rubric_id", "publish_at" DESC, "id" DESC)
  WHERE "state" = 'published';

-- The calendar, of a district and of the region.
CREATE INDEX "article_of_district_day_idx" ON "article" ("district_id", "lang", "first_published_on" DESC)
  WHERE "state" = 'published';
CREATE INDEX "article_of_day_idx" ON "article" ("first_published_on", "lang") WHERE "state" = 'published';

CREATE INDEX "article_search_idx" ON "article" USING gin ("search") WHERE "state" = 'published';
