# The bot alone, on Node 24. Build: docker build -t audit-briefings . How to run it: docs/operating.md.
# Its steps were run by hand, one after another; an image of it has not been built yet.
FROM node:24.21.0-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# This image is Node 24 already: optional packages would bring it a second time, for four systems.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3978 \
    DATA_DIR=/data \
    ORGANISATIONS_FILE=/etc/audit-briefings/organisations.json
WORKDIR /app
# Owned by root and never written to: only /data and /tmp are. Run it with --read-only --tmpfs /tmp.
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY adaptive-cards adaptive-cards
COPY src src
# What Node compiles is kept once, here: it could not be written later, and each start would compile it anew. Node reads only
# what was kept by the user that it runs as, so that user keeps it; then it is root's, as all else.
RUN install -d -o node -g node node_modules/.cache/compiled \
  && setpriv --reuid=node --regid=node --clear-groups \
    node --import ./src/compile-cache.js -e "import('./src/wiring.ts')" \
  && chown -R root:root node_modules/.cache && chmod -R a+rX node_modules/.cache
RUN mkdir /data && chown node:node /data && chmod 0700 /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without npm between: it would not hand on the signal to stop.
CMD ["node", "--import", "./src/compile-cache.js", "src/main.ts"]
