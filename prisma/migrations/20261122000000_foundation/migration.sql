-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Lang" AS ENUM ('kk', 'ru');

-- CreateEnum
CREATE TYPE "DistrictKind" AS ENUM ('district', 'city');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('author', 'editor', 'moderator', 'admin');

-- CreateEnum
CREATE TYPE "ArticleState" AS ENUM ('draft', 'submitted', 'approved', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "BylineRole" AS ENUM ('author', 'photographer', 'translator');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('correction', 'clarification', 'update', 'refutation', 'reply');

-- CreateEnum
CREATE TYPE "SlotKind" AS ENUM ('lead', 'second', 'strip');

-- CreateEnum
CREATE TYPE "MediaFormat" AS ENUM ('avif', 'webp', 'jpeg');

-- CreateTable
CREATE TABLE "region" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kk" TEXT NOT NULL,
    "ru" TEXT NOT NULL,
    "title_kk" TEXT NOT NULL,
    "title_ru" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "kato" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "DistrictKind" NOT NULL,
    "kk" TEXT NOT NULL,
    "kk_short" TEXT NOT NULL,
    "ru" TEXT NOT NULL,
    "ru_short" TEXT NOT NULL,
    "centre_kk" TEXT NOT NULL,
    "centre_ru" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "river_order" INTEGER NOT NULL,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newspaper" (
    "id" SERIAL NOT NULL,
    "district_id" INTEGER NOT NULL,
    "title_kk" TEXT NOT NULL,
    "title_ru" TEXT NOT NULL,
    "accent_light" TEXT NOT NULL,
    "accent_dark" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "owner_kk" TEXT NOT NULL,
    "owner_ru" TEXT NOT NULL,
    "editor_in_chief" TEXT NOT NULL,
    "certificate_number" TEXT NOT NULL,
    "certificate_date" DATE,
    "certificate_issuer_kk" TEXT NOT NULL,
    "certificate_issuer_ru" TEXT NOT NULL,
    "address_kk" TEXT NOT NULL,
    "address_ru" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "age_mark" TEXT NOT NULL DEFAULT '12+',
    "founded_year" INTEGER,
    "issue_number" INTEGER,
    "issue_date" DATE,
    "about_kk" TEXT NOT NULL DEFAULT '',
    "about_ru" TEXT NOT NULL DEFAULT '',
    "social" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "newspaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kk" TEXT NOT NULL,
    "ru" TEXT NOT NULL,

    CONSTRAINT "rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district_rubric" (
    "district_id" INTEGER NOT NULL,
    "rubric_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "district_rubric_pkey" PRIMARY KEY ("district_id","rubric_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "district_id" INTEGER,
    "kk" TEXT NOT NULL,
    "ru" TEXT NOT NULL,
    "kk_full" TEXT NOT NULL DEFAULT '',
    "ru_full" TEXT NOT NULL DEFAULT '',
    "role_kk" TEXT NOT NULL DEFAULT '',
    "role_ru" TEXT NOT NULL DEFAULT '',
    "bio_kk" TEXT NOT NULL DEFAULT '',
    "bio_ru" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "lang" "Lang" NOT NULL DEFAULT 'kk',
    "person_id" INTEGER,
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" BIGSERIAL NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "district_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" BIGSERIAL NOT NULL,
    "district_id" INTEGER NOT NULL,
    "lang" "Lang" NOT NULL,
    "state" "ArticleState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "live_revision_id" BIGINT,
    "working_revision_id" BIGINT,
    "rubric_id" INTEGER,
    "slug" TEXT,
    "publish_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "first_published_on" DATE,
    "updated_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_notice" TEXT,
    "forward_to" TEXT,
    "pair_key" TEXT,
    "import_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "search" tsvector,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" BIGSERIAL NOT NULL,
    "article_id" BIGINT NOT NULL,
    "number" INTEGER NOT NULL,
    "based_on_id" BIGINT,
    "headline" TEXT NOT NULL,
    "kicker" TEXT NOT NULL DEFAULT '',
    "lead" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "characters" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "rubric_id" INTEGER NOT NULL,
    "lead_media_id" BIGINT,
    "lead_alt" TEXT NOT NULL DEFAULT '',
    "lead_caption" TEXT NOT NULL DEFAULT '',
    "lead_credit" TEXT NOT NULL DEFAULT '',
    "source_name" TEXT NOT NULL DEFAULT '',
    "source_url" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_byline" (
    "revision_id" BIGINT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "role" "BylineRole" NOT NULL DEFAULT 'author',
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "revision_byline_pkey" PRIMARY KEY ("revision_id","person_id","role")
);

-- CreateTable
CREATE TABLE "revision_topic" (
    "revision_id" BIGINT NOT NULL,
    "topic_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "revision_topic_pkey" PRIMARY KEY ("revision_id","topic_id")
);

-- CreateTable
CREATE TABLE "article_address" (
    "id" BIGSERIAL NOT NULL,
    "article_id" BIGINT NOT NULL,
    "district_id" INTEGER NOT NULL,
    "lang" "Lang" NOT NULL,
    "day" DATE NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moved_address" (
    "from_path" TEXT NOT NULL,
    "to_path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moved_address_pkey" PRIMARY KEY ("from_path")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kk" TEXT NOT NULL,
    "ru" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" BIGSERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "district_id" INTEGER,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "colour" TEXT NOT NULL,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_rendition" (
    "media_id" BIGINT NOT NULL,
    "format" "MediaFormat" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "media_rendition_pkey" PRIMARY KEY ("media_id","format","width")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" BIGSERIAL NOT NULL,
    "article_id" BIGINT NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_slot" (
    "id" BIGSERIAL NOT NULL,
    "district_id" INTEGER,
    "lang" "Lang" NOT NULL,
    "kind" "SlotKind" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "article_id" BIGINT NOT NULL,
    "from_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until_at" TIMESTAMPTZ(3),

    CONSTRAINT "front_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "origin" TEXT NOT NULL DEFAULT '',
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "district_id" INTEGER,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "region_slug_key" ON "region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "district_kato_key" ON "district"("kato");

-- CreateIndex
CREATE UNIQUE INDEX "district_slug_key" ON "district"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "district_river_order_key" ON "district"("river_order");

-- CreateIndex
CREATE UNIQUE INDEX "newspaper_district_id_key" ON "newspaper"("district_id");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_slug_key" ON "rubric"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_key" ON "account"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_account_id_role_district_id_key" ON "membership"("account_id", "role", "district_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_live_revision_id_key" ON "article"("live_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_working_revision_id_key" ON "article"("working_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_import_key_key" ON "article"("import_key");

-- CreateIndex
CREATE UNIQUE INDEX "article_pair_key_lang_key" ON "article"("pair_key", "lang");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_number_key" ON "article_revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "revision_byline_person_id_revision_id_idx" ON "revision_byline"("person_id", "revision_id");

-- CreateIndex
CREATE INDEX "revision_topic_topic_id_revision_id_idx" ON "revision_topic"("topic_id", "revision_id");

-- CreateIndex
CREATE INDEX "article_address_article_id_idx" ON "article_address"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_address_district_id_lang_day_slug_key" ON "article_address"("district_id", "lang", "day", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "media_hash_key" ON "media"("hash");

-- CreateIndex
CREATE INDEX "correction_article_id_idx" ON "correction"("article_id");

-- CreateIndex
CREATE INDEX "front_slot_district_id_lang_idx" ON "front_slot"("district_id", "lang");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_idx" ON "audit_event"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_event_district_id_at_idx" ON "audit_event"("district_id", "at");

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newspaper" ADD CONSTRAINT "newspaper_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_rubric" ADD CONSTRAINT "district_rubric_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_rubric" ADD CONSTRAINT "district_rubric_rubric_id_fkey" FOREIGN KEY ("rubric_id") REFERENCES "rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_rubric_id_fkey" FOREIGN KEY ("rubric_id") REFERENCES "rubric"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "article_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_working_revision_id_fkey" FOREIGN KEY ("working_revision_id") REFERENCES "article_revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_rubric_id_fkey" FOREIGN KEY ("rubric_id") REFERENCES "rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_lead_media_id_fkey" FOREIGN KEY ("lead_media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_byline" ADD CONSTRAINT "revision_byline_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_byline" ADD CONSTRAINT "revision_byline_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_topic" ADD CONSTRAINT "revision_topic_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_topic" ADD CONSTRAINT "revision_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_address" ADD CONSTRAINT "article_address_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_address" ADD CONSTRAINT "article_address_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_rendition" ADD CONSTRAINT "media_rendition_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
