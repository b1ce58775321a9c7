using from '../../db/resarcimiento';

/** Looks at the clocks of Resarcimientos, their reservations, their vouchers and their promises; never reachable from outside. */
@protocol: 'none'
service TareasDeResarcimiento {
  action escalar();
  action vencer();
  action recordar();
}
