<?php
// Installs WordPress: an editor in chief, an editor, and a password for the editor's programs, which it prints.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'www.agency.example';
$_SERVER['HTTP_X_FORWARDED_PROTO'] = 'https';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Agency', 'chief', 'chief@agency.example', false, '', $argv[2]);
update_option('permalink_structure', '/%postname%/');
$editor = wp_insert_user(['user_login' => 'editor', 'user_pass' => $argv[2], 'role' => 'editor']);
[$password] = WP_Application_Passwords::create_new_application_password($editor, ['name' => 'programs']);
echo "PASSWORD $password\n";
