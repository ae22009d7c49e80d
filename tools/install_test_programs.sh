#!/bin/sh
# Installs the Debian programs that the tests drive, with `clients` or `soak` those of the client matrix or of
# the soak run too; without root it names them and fails.
missing=""
PATH="$PATH:/usr/sbin:/sbin"
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need curl curl
need chromium chromium
need promtool prometheus
need haproxy haproxy
need rsyslogd rsyslog
need slapd slapd
need systemd-analyze systemd
if [ "${1:-}" = soak ]; then
  need faketime faketime
fi
if [ "${1:-}" = clients ]; then
  need git git
  need git-lfs git-lfs
  need rclone rclone
  need s3cmd s3cmd
  need cadaver cadaver
  [ "${2:-}" != all ] || need nextcloudcmd nextcloud-desktop-cmd
fi
need ip iproute2
need nft nftables
[ -z "$missing" ] && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing test programs:$missing"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1 && exit 0
fi
echo "make test: install these first: apt-get install$missing" >&2
exit 1
